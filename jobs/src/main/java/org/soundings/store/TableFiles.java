package org.soundings.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the Parquet files found with the tables they are parts of. */
final class TableFiles {

    private TableFiles() {}

    /** What is wrong, in words: other columns, another number of rows, parts of no table. */
    static List<String> problems(List<Manifest.TableEntry> tables, List<Inventory.Found> found) {
        List<String> problems = new ArrayList<>();
        Map<String, Manifest.TableEntry> byName = Seal.byName(tables);
        Map<String, Long> rows = new HashMap<>();
        for (Inventory.Found file : found) {
            String path = file.entry().path();
            String name = Layout.tableOf(path);
            if (name == null) {
                continue;
            }
            Manifest.TableEntry table = byName.get(name);
            if (table == null || file.part() == null) {
                problems.add(path + " is no part of a table that this run wrote");
            } else {
                rows.merge(name, file.part().rows(), Long::sum);
                if (!file.part().columns().equals(table.columns())) {
                    problems.add(path + " has the columns " + file.part().columns() + ", expected " + table.columns());
                }
            }
        }
        problems.addAll(nulls(byName, found));
        for (Manifest.TableEntry table : tables) {
            long there = rows.getOrDefault(table.name(), 0L);
            if (there != table.rows()) {
                problems.add(
                        "table " + table.name() + " has " + there + " rows in its files, expected " + table.rows());
            }
        }
        return problems;
    }

    private static List<String> nulls(Map<String, Manifest.TableEntry> tables, List<Inventory.Found> found) {
        List<String> problems = new ArrayList<>();
        for (Inventory.Found file : found) {
            Manifest.TableEntry table =
                    tables.get(String.valueOf(Layout.tableOf(file.entry().path())));
            if (table == null || file.part() == null) {
                continue;
            }
            for (String column : table.required()) {
                long nulls = file.part().nulls().getOrDefault(column, 0L);
                if (nulls > 0) {
                    problems.add("column " + table.name() + "." + column + " is null in " + nulls
                            + " rows and may never be");
                }
            }
        }
        return problems;
    }
}
