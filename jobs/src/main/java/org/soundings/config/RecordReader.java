package org.soundings.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Reads a section of the settings into its record, by the types and ranges that the record declares. */
final class RecordReader {

    private final Problems problems;

    RecordReader(Problems problems) {
        this.problems = problems;
    }

    /** The record; where a value has a problem, which is noted, it is zero or null. */
    <T extends Record> T read(Class<T> type, ConfigObject section, String path) {
        unknownKeys(type, section, path);
        Object[] values = Stream.of(type.getRecordComponents())
                .map(component -> value(component, section.get(Keys.of(component)), path + "." + Keys.of(component)))
                .toArray();
        order(type, section, path);
        return construct(type, values);
    }

    void unknownKeys(Class<? extends Record> type, ConfigObject section, String path) {
        List<String> known = Keys.of(type);
        section.forEach((key, value) -> {
            if (!known.contains(key)) {
                Keys.unknown(problems, path, key, value, known);
            }
        });
    }

    /** Notes each number that is not more than the other one that its component names. */
    private void order(Class<? extends Record> type, ConfigObject section, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            MoreThan bound = component.getAnnotation(MoreThan.class);
            if (bound != null
                    && unwrapped(section, Keys.of(component)) instanceof Number more
                    && unwrapped(section, bound.value()) instanceof Number less
                    && more.doubleValue() <= less.doubleValue()) {
                problems.add(
                        section.get(Keys.of(component)).origin(),
                        path + "." + Keys.of(component) + " is " + more + "; expected more than " + path + "."
                                + bound.value() + ", which is " + less);
            }
        }
    }

    private static Object unwrapped(ConfigObject section, String key) {
        ConfigValue value = section.get(key);
        return value == null ? null : value.unwrapped();
    }

    private Object value(RecordComponent component, ConfigValue value, String path) {
        Cuts cuts = component.getAnnotation(Cuts.class);
        if (cuts != null) {
            return cuts(cuts, value, path);
        }
        if (component.getType() == List.class && !component.isAnnotationPresent(OneOf.class)) {
            return new DirectorsReader(problems, path).read(value);
        }
        if (component.getType() == List.class) {
            return words(component.getAnnotation(OneOf.class), value, path);
        }
        BigDecimal number = number(component, value, path);
        if (component.getType() == int.class) {
            return number.intValue();
        }
        return component.getType() == long.class ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private BigDecimal number(RecordComponent component, ConfigValue value, String path) {
        boolean whole = component.getType() != double.class;
        String expected = whole ? "a whole number" : "a number";
        Range range = component.getAnnotation(Range.class);
        if (value == null) {
            problems.add(path + " has no value; expected " + expected);
            return BigDecimal.ZERO;
        }
        if (!(value.unwrapped() instanceof Number found)) {
            problems.add(value.origin(), path + " is " + shown(value) + "; expected " + expected);
            return BigDecimal.ZERO;
        }
        BigDecimal number = new BigDecimal(found.toString());
        if (whole && number.stripTrailingZeros().scale() > 0) {
            problems.add(value.origin(), path + " is " + shown(value) + "; expected " + expected);
        } else if (number.compareTo(BigDecimal.valueOf(range.min())) < 0
                || number.compareTo(BigDecimal.valueOf(range.max())) > 0) {
            problems.add(
                    value.origin(),
                    path + " is " + shown(value) + "; expected " + expected + " from " + plain(range.min()) + " to "
                            + plain(range.max()));
        }
        return number;
    }

    private List<Double> cuts(Cuts allowed, ConfigValue value, String path) {
        String expected = "; expected [] or three numbers from " + plain(allowed.min()) + " to " + plain(allowed.max())
                + ", ascending";
        if (value == null) {
            problems.add(path + " has no value" + expected);
            return List.of();
        }
        List<Double> cuts = new ArrayList<>();
        if (value.unwrapped() instanceof List<?> found) {
            found.forEach(each -> cuts.add(each instanceof Number number ? number.doubleValue() : Double.NaN));
        } else {
            cuts.add(Double.NaN);
        }
        boolean isWithin = cuts.stream().allMatch(cut -> cut >= allowed.min() && cut <= allowed.max());
        boolean isAscending = cuts.stream().sorted().toList().equals(cuts);
        if (!isWithin || !isAscending || (!cuts.isEmpty() && cuts.size() != 3)) {
            problems.add(value.origin(), path + " is " + shown(value) + expected);
        }
        return List.copyOf(cuts);
    }

    private List<String> words(OneOf allowed, ConfigValue value, String path) {
        String expected = "; expected a list, each at most once, of: " + String.join(", ", allowed.value());
        if (value == null) {
            problems.add(path + " has no value" + expected);
            return List.of();
        }
        if (!(value.unwrapped() instanceof List<?> found) || found.isEmpty()) {
            problems.add(value.origin(), path + " is " + shown(value) + expected);
            return List.of();
        }
        if (!List.of(allowed.value()).containsAll(found) || new HashSet<>(found).size() < found.size()) {
            problems.add(value.origin(), path + " is " + shown(value) + expected);
        }
        return found.stream().map(String::valueOf).toList();
    }

    /** A value as a person reads it: a text in quotes, a group of settings by name. */
    static String shown(ConfigValue value) {
        return switch (value.valueType()) {
            case OBJECT -> "a group of settings";
            case NULL -> "null";
            default -> value.render(ConfigRenderOptions.concise());
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static <T extends Record> T construct(Class<T> type, Object[] values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("Settings record " + type.getSimpleName() + " cannot be made", e);
        }
    }
}
