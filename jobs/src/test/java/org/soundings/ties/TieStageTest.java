package org.soundings.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.SparkTests;
import org.soundings.config.Settings;
import org.soundings.config.SettingsLoader;
import org.soundings.tables.NumberedTies;
import org.soundings.worlds.Scenes;
import org.soundings.worlds.World;

/** Ties of small worlds: as of 2026-06-30, window from 2025-07-01, half-life 180 days, dormant from 2025-12-30. */
@ExtendWith(SparkTests.class)
final class TieStageTest {

    private static final Settings SETTINGS = SettingsLoader.shipped();

    @TestFactory
    Stream<DynamicTest> counts(SparkSession spark) {
        return ties(spark, """
                # scene                            | events                                              | given_ab_count | given_ba_count | one_to_one_count | exchange_count | event_count | balance
                one way                            | ana>ben:3 ana>ben                                   | 4 | 0 | 0 | 4 | 4 | 1
                both ways and a meeting            | ana>ben:3 ben>ana ben=ana                           | 3 | 1 | 1 | 5 | 5 | 1/2
                every kind of help                 | ana>ben ana>ben/introduction ana>ben/invitation ana>ben/testimonial ana>ben/information ana>ben/help | 6 | 0 | 0 | 6 | 6 | 1
                asks, business and meals are no exchange | ana?ben ana$ben ana~ben                       | 0 | 0 | 0 | 0 | 3 |
                nothing but zeros is no tie        | ana>ben:0 ana=ben:0                                 |   |   |   |   |   |
                zeros beside a tie                 | ana>ben:0 ben>ana                                   | 0 | 1 | 0 | 1 | 1 | -1
                attendance, visitors, education    | ana>ben/attendance ana>ben/visitor ana>ben/education |  |   |   |   |   |
                after the as-of date               | ana>ben@2026-07-01                                  |   |   |   |   |   |
                period that ends after it          | ana>ben@2026-06-29..2026-07-01                      |   |   |   |   |   |
                first day of the window            | ana>ben@2025-07-01                                  | 1 | 0 | 0 | 1 | 1 | 1
                the day before the window          | ana>ben@2025-06-30                                  | 0 | 0 | 0 | 0 | 1 |
                undated counts                     | ana>ben@2025-01-01..2025-12-31                      | 1 | 0 | 0 | 1 | 1 | 1
                """);
    }

    @TestFactory
    Stream<DynamicTest> kindsAndTiers(SparkSession spark) {
        return ties(spark, """
                # scene            | events                                     | referral_ab_inside_count | referral_ab_outside_count | referral_ba_inside_count | referral_ba_outside_count | help_ba_count | ask_ab_count | closed_business_ba_count | social_count
                inside and outside | ana>ben/inside ana>ben:2/outside           | 1 | 2 | 0 | 0 | 0 | 0 | 0 | 0
                no tier is outside | ben>ana:2 ben>ana/inside                   | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 0
                the rest           | ben>ana/help ana?ben:3 ben$ana ben~ana     | 0 | 0 | 0 | 0 | 1 | 3 | 1 | 1
                """);
    }

    /** 180 days are one half-life. 2026-01-01 is 180 days before the as-of date, 90 before that of 90 days earlier. */
    @TestFactory
    Stream<DynamicTest> strength(SparkSession spark) {
        return ties(spark, """
                # scene                    | events                                        | strength | strength_trend      | days_since_last | is_dormant
                today                      | ana=ben                                       | 1        | 0                   | 0   | false
                a half-life ago            | ana=ben@2026-01-01                            | 0.5      | 2^-90/180 | 180 | false
                two half-lives ago, three  | ana?ben:3@2025-07-05                          | 0.75     | 3*2^-270/180 | 360 | true
                all kinds, all history     | ana~ben@2026-01-01 ana$ben@2025-07-05 ana>ben | 1.75     | 3*2^-270/180 | 0   | false
                90 days ago is known then  | ana=ben@2026-04-01                            | 2^-90/180 | 1        | 90  | false
                89 days ago is not         | ana=ben@2026-04-02                            | 2^-89/180 | 0        | 89  | false
                undated by its last day    | ana=ben@2025-01-01..2026-01-01                | 0.5      | 2^-90/180 | 180 | false
                six months ago             | ana=ben@2025-12-30                            | 2^-182/180 | 2^-92/180 | 182 | true
                a day less                 | ana=ben@2025-12-31                            | 2^-181/180 | 2^-91/180 | 181 | false
                """);
    }

    @TestFactory
    Stream<DynamicTest> months(SparkSession spark) {
        return ties(spark, """
                # scene                                | events                                                       | active_months | possible_months | first_on   | last_on
                today only                             | ana=ben                                                      | 1  | 1  | 2026-06-30 | 2026-06-30
                two in a month are one                 | ana=ben@2026-05-01 ana>ben@2026-05-31 ana=ben                | 2  | 2  | 2026-05-01 | 2026-06-30
                gaps are possible months               | ana=ben@2026-01-31 ana=ben@2026-06-01                        | 2  | 6  | 2026-01-31 | 2026-06-01
                older than the window                  | ana=ben@2020-01-15 ana=ben@2025-07-01 ana=ben                | 2  | 12 | 2020-01-15 | 2026-06-30
                nothing in the window                  | ana=ben@2020-01-15                                           | 0  | 12 | 2020-01-15 | 2020-01-15
                31 days are dated                      | ana=ben@2026-05-01..2026-05-31                               | 1  | 2  | 2026-05-31 | 2026-05-31
                32 days are not                        | ana=ben@2026-04-30..2026-05-31                               |    |    | 2026-05-31 | 2026-05-31
                an undated one starts nothing          | ana=ben@2025-08-01..2025-12-31 ana=ben@2026-05-31            | 1  | 2  | 2025-12-31 | 2026-05-31
                cut where a left                       | ana=ben@2026-01-15 ana=ben@2026-05-15 +ana,left=2026-03-31   | 1  | 3  | 2026-01-15 | 2026-05-15
                cut where the first of both left       | ana=ben@2026-01-15 +ana,left=2026-03-31 +ben,left=2026-02-01 | 1  | 2  | 2026-01-15 | 2026-01-15
                who leaves later is here               | ana=ben@2026-05-15 +ana,left=2026-12-31                      | 1  | 2  | 2026-05-15 | 2026-05-15
                left before the window                 | ana=ben@2026-05-15 +ben,left=2025-03-31                      | 0  | 0  | 2026-05-15 | 2026-05-15
                """);
    }

    /**
     * Values of Kim and Jo: -1 where all gaps are equal (r = 0), 1 where all but one are 0 (r = √(n−1)), and 0 where r² =
     * (n−1)/(n+1), as chance has it.
     */
    @TestFactory
    Stream<DynamicTest> burstiness(SparkSession spark) {
        return ties(spark, """
                # scene                          | events                                                                                  | burstiness
                every seven days                 | ana=ben@2026-05-26 ana>ben@2026-06-02 ben>ana@2026-06-09 ana?ben@2026-06-16 ana~ben@2026-06-23 ana$ben | -1
                five events                      | ana=ben@2026-05-26 ana>ben@2026-06-02 ben>ana@2026-06-09 ana?ben@2026-06-16 ana~ben@2026-06-23 |
                six on one day                   | ana=ben:4 ana>ben ben>ana                                                               |
                two bursts                       | ana=ben:3@2026-05-01 ana>ben:3                                                          | 1
                the first and last of a window   | ana=ben:3@2025-07-01 ana>ben:3                                                          | 1
                one apart                        | ana=ben:5@2026-06-29 ana>ben                                                            | 1
                six on four days, equally apart  | ana=ben:2@2026-06-01 ana=ben:2@2026-06-03 ana=ben@2026-06-05 ana=ben@2026-06-07         | 0
                the day before the window        | ana=ben:5@2026-05-26 ana=ben@2025-06-30                                                 |
                undated                          | ana=ben:5@2026-05-26 ana=ben@2026-01-01..2026-05-31                                     |
                an undated one beside six        | ana=ben:3@2026-05-26 ana=ben:9@2026-01-01..2026-05-31 ana=ben:3                         | 1
                """);
    }

    @TestFactory
    Stream<DynamicTest> kinds(SparkSession spark) {
        return ties(spark, """
                # scene                        | events                                                         | kind_count | possible_kind_count
                all of them                    | ana=ben ana>ben ana>ben/introduction ana>ben/invitation ana>ben/testimonial ana>ben/information ana>ben/help ana~ben | 8 | 8
                both ways and both tiers       | ana>ben/inside ana>ben/outside ben>ana/inside ben>ana           | 1 | 2
                often is not more              | ana=ben:5 ana=ben@2026-01-01                                    | 1 | 2
                asks and thanks are no help    | ana?ben ana$ben                                                 | 0 | 8
                nothing in the window          | ana=ben@2025-06-30 ana>ben                                      | 1 | 2
                undated is a kind              | ana=ben@2025-01-01..2025-12-31 ana>ben                          | 2 | 2
                others of the chapter log      | ana>ben cid>dan/testimonial                                     | 1 | 8
                the other's chapter logs       | ana>ben +ben,chapter=east eve>fay/help +eve,chapter=east +fay,chapter=east | 1 | 8
                chapters of others log         | ana>ben eve>fay/help +eve,chapter=east +fay,chapter=east        | 1 | 2
                known by another's log alone   | ana>ben eve>cid/help +eve,chapter=east +ana,reporting=no +ben,reporting=no +cid,reporting=no | 1 | 2
                of the pair, whoever exports   | ana>ben/help +ana,reporting=no +ben,reporting=no                | 1 | 8
                attendance is no log           | ana>ben cid>dan/attendance                                      | 1 | 2
                """);
    }

    /** The data of the chapter begin with cid and dan. 2026-03-03 is 90 days before 2026-06-01, 2026-08-30 90 days after. */
    @TestFactory
    Stream<DynamicTest> prematureAsks(SparkSession spark) {
        return ties(spark, """
                # scene                              | events                                                                      | ask_ab_count | premature_ask_ab_count | premature_ask_ba_count
                never met                            | ana?ben:2@2026-06-01 cid>dan@2025-01-01                                     | 2 | 2 | 0
                met before                           | ana=ben@2026-05-31 ana?ben@2026-06-01 cid>dan@2025-01-01                    | 1 | 0 | 0
                met the same day                     | ana=ben@2026-06-01 ana?ben@2026-06-01 cid>dan@2025-01-01                    | 1 | 1 | 0
                met in the same week                 | ana=ben@2026-06-01..2026-06-07 ana?ben@2026-06-01..2026-06-07 cid>dan@2025-01-01 | 1 | 1 | 0
                weeks that overlap                   | ana=ben@2026-05-30..2026-06-05 ana?ben@2026-06-05..2026-06-11 cid>dan@2025-01-01 | 1 | 1 | 0
                weeks that do not                    | ana=ben@2026-05-30..2026-06-05 ana?ben@2026-06-06..2026-06-12 cid>dan@2025-01-01 | 1 | 0 | 0
                before and after                     | ben?ana@2026-05-01 ana=ben@2026-05-02 ben?ana@2026-05-03 cid>dan@2025-01-01 | 0 | 0 | 1
                met long before the window           | ana=ben@2024-01-01 ana?ben cid>dan@2023-01-01                               | 1 | 0 | 0
                asked before the window              | ana?ben@2025-06-30 ana?ben cid>dan@2025-01-01                               | 1 | 1 | 0
                an undated ask is not before         | ana?ben@2026-01-01..2026-06-30 cid>dan@2025-01-01                           | 1 | 0 | 0
                an undated one-to-one                | ana=ben@2026-01-01..2026-05-31 ana?ben@2026-06-01 cid>dan@2025-01-01        | 1 |   |
                90 days after the data's start       | ana?ben@2026-06-01 cid>dan@2026-03-03                                       | 1 |   |
                91 days after the data's start       | ana?ben@2026-06-01 cid>dan@2026-03-02                                       | 1 | 1 | 0
                data of any kind                     | ana?ben@2026-06-01 cid>dan/attendance@2026-03-02                            | 1 | 1 | 0
                data from a period's first day       | ana?ben@2026-06-01 cid>dan@2026-03-02..2026-05-31                           | 1 | 1 | 0
                first seen in a period of the start  | ana?ben@2026-06-01 ana>ben@2025-01-01..2025-12-31 cid>dan@2025-01-01        | 1 |   |
                data of another chapter              | ana?ben@2026-06-01 eve>fay@2025-01-01 +eve,chapter=east +fay,chapter=east   | 1 |   |
                the other's data begin with the pair | ana?ben@2026-06-01 cid>dan@2025-01-01 +ben,chapter=east                     | 1 |   |
                the other's chapter exports nothing  | ana?ben@2026-06-01 cid>dan@2025-01-01 +ben,chapter=east,reporting=no        | 1 | 1 | 0
                of chapters that export nothing      | ana?ben@2026-06-01 cid>dan@2025-01-01 +ana,reporting=no +ben,reporting=no +cid,reporting=no +dan,reporting=no | 1 | |
                joined 90 days before                | ana?ben@2026-06-01 cid>dan@2025-01-01 +ana,joined=2026-03-03                | 1 |   |
                joined 91 days before                | ana?ben@2026-06-01 cid>dan@2025-01-01 +ana,joined=2026-03-02                | 1 | 1 | 0
                joins 90 days later                  | ana?ben@2026-06-01 cid>dan@2025-01-01 +ben,joined=2026-08-30                | 1 |   |
                joins 91 days later                  | ana?ben@2026-06-01 cid>dan@2025-01-01 +ben,joined=2026-08-31                | 1 | 1 | 0
                """);
    }

    @TestFactory
    Stream<DynamicTest> earlyReferrals(SparkSession spark) {
        return ties(spark, """
                # scene                              | events                                                                      | early_referral_ab_count | early_referral_ba_count
                never met                            | ana>ben:2/inside@2026-06-01 ben>ana/outside@2026-06-02 cid>dan@2025-01-01   | 2 | 1
                before and after                     | ana>ben@2026-05-01 ben>ana:3@2026-05-02 ana=ben@2026-05-03 ben>ana@2026-05-04 cid>dan@2025-01-01 | 1 | 3
                the same day is not before           | ana>ben@2026-05-01 ana=ben@2026-05-01 cid>dan@2025-01-01                    | 0 | 0
                weeks that overlap                   | ana>ben@2026-05-01..2026-05-07 ana=ben@2026-05-07..2026-05-13 cid>dan@2025-01-01 | 0 | 0
                weeks that do not                    | ana>ben@2026-05-01..2026-05-07 ana=ben@2026-05-08..2026-05-14 cid>dan@2025-01-01 | 1 | 0
                other help is no referral            | ana>ben/help@2026-05-01 ana>ben/introduction@2026-05-01 cid>dan@2025-01-01  | 0 | 0
                before the window                    | ana>ben@2025-06-30 ana=ben cid>dan@2025-01-01                               | 0 | 0
                an undated referral is not before    | ana>ben@2026-01-01..2026-05-31 ana=ben cid>dan@2025-01-01                   | 0 | 0
                an undated one-to-one                | ana>ben@2026-01-01 ana=ben@2026-02-01..2026-05-31 cid>dan@2025-01-01        |   |
                the data begin with the pair         | ana>ben@2026-05-01 ana=ben@2026-05-03                                       |   |
                """);
    }

    @TestFactory
    Stream<DynamicTest> firstGivers(SparkSession spark) {
        return ties(spark, """
                # scene                        | events                                                                              | first_given_ab_on | first_given_ba_on | first_giver_no | is_before_data
                one after the other            | ana>ben@2026-05-01 ben>ana/help@2026-05-02 cid>dan@2025-01-01                       | 2026-05-01 | 2026-05-02 | ana | false
                the other first                | ana>ben/introduction@2026-05-03 ben>ana@2026-05-02 ben>ana cid>dan@2025-01-01       | 2026-05-03 | 2026-05-02 | ben | false
                the same day                   | ana>ben@2026-05-01 ben>ana@2026-05-01 cid>dan@2025-01-01                            | 2026-05-01 | 2026-05-01 |     | false
                one way                        | ana>ben@2026-05-01 cid>dan@2025-01-01                                               | 2026-05-01 |            |     | false
                meetings and asks are no gifts | ben=ana@2026-04-01 ben?ana@2026-04-01 ana>ben@2026-05-01 ben>ana@2026-05-02 cid>dan@2025-01-01 | 2026-05-01 | 2026-05-02 | ana | false
                over all history               | ben>ana@2020-05-01 ana>ben@2026-05-02 cid>dan@2019-01-01                            | 2026-05-02 | 2020-05-01 | ben | false
                undated help may be older      | ana>ben@2026-05-01 ben>ana@2026-05-02 ben>ana@2025-06-01..2025-12-31 cid>dan@2024-01-01 | 2026-05-01 | 2026-05-02 |  | false
                undated meetings do not matter | ana>ben@2026-05-01 ben>ana@2026-05-02 ben=ana@2025-06-01..2025-12-31 cid>dan@2024-01-01 | 2026-05-01 | 2026-05-02 | ana | false
                the data begin with the pair   | ana>ben@2026-05-01 ben>ana@2026-05-02                                               | 2026-05-01 | 2026-05-02 | ana | true
                a new member is not old data   | ana>ben@2026-05-01 ben>ana@2026-05-02 cid>dan@2025-01-01 +ana,joined=2026-04-30     | 2026-05-01 | 2026-05-02 | ana | false
                """);
    }

    @TestFactory
    Stream<DynamicTest> stages(SparkSession spark) {
        return ties(spark, """
                # scene                                     | events                                                                          | stage    | is_relationship
                a referral                                  | ana>ben                                                                         | exchange | false
                an ask                                      | ana?ben                                                                         | exchange | false
                a one-to-one                                | ana=ben                                                                         | met      | false
                many one-to-ones without help               | ana=ben@2026-01-01 ana=ben@2026-02-01 ana=ben@2026-03-01                        | met      | false
                two, then help                              | ana=ben@2026-05-01 ben=ana@2026-05-02 ana>ben@2026-05-03                        | trusted  | true
                one of quantity two is two                  | ana=ben:2@2026-05-01 ana>ben@2026-05-03                                         | trusted  | true
                help between the first and the second       | ana=ben@2026-05-01 ana>ben@2026-05-02 ana=ben@2026-05-03                        | trusted  | true
                help before both                            | ana>ben@2026-04-01 ana=ben@2026-05-01 ana=ben@2026-05-03                        | met      | false
                help in the same period is not after        | ana=ben@2026-05-01 ana=ben@2026-05-01 ana>ben@2026-05-01                        | met      | false
                one, help, two months                       | ana=ben@2026-04-01 ana>ben@2026-05-01                                           | met      | false
                one, help, three months                     | ana=ben@2026-04-01 ana>ben@2026-05-01 ana?ben@2026-06-01                        | trusted  | true
                both ways but two months                    | ana=ben@2026-05-01 ana=ben@2026-05-02 ana>ben@2026-05-03 ben>ana@2026-06-04     | trusted  | true
                both ways and three months                  | ana=ben@2026-04-01 ana=ben@2026-05-02 ana>ben@2026-05-03 ben>ana@2026-06-04     | mutual   | true
                help without meeting, both ways, 3 months   | ana>ben@2026-04-01 ben>ana@2026-05-01 ana>ben@2026-06-01                        | mutual   | true
                help without meeting, one way, 3 months     | ana>ben@2026-04-01 ana>ben@2026-05-01 ana>ben@2026-06-01                        | exchange | false
                help without meeting, both ways, 2 months   | ana>ben@2026-04-01 ben>ana@2026-05-01 ana?ben@2026-06-01                        | exchange | false
                over all history, months years apart        | ana=ben@2003-01-01 ana>ben@2010-01-01 ben>ana@2026-06-01                        | mutual   | true
                mutual and dormant                          | ana=ben@2023-01-01 ana>ben@2023-02-01 ben>ana@2023-03-01                        | mutual   | false
                all undated                                 | ana=ben:2@2025-07-01..2025-12-31 ana>ben@2026-01-01..2026-06-30                 |          |
                an undated one-to-one is a meeting          | ana=ben@2025-07-01..2025-12-31 ana>ben@2026-06-01                               | met      | false
                an undated one-to-one counts as a second    | ana=ben@2025-07-01..2025-12-31 ana=ben@2026-05-01 ana>ben@2026-06-01            | trusted  | true
                undated help is not after                   | ana=ben:2@2026-01-01 ana>ben@2026-01-01..2026-06-30                             | met      | false
                undated help is a direction                 | ana=ben@2026-03-01 ana>ben@2026-04-01 ana>ben@2026-05-01 ben>ana@2026-01-01..2026-06-30 | mutual | true
                what comes later is not known               | ana=ben ana=ben ana>ben@2026-07-01                                              | met      | false
                """);
    }

    @TestFactory
    Stream<DynamicTest> allHistory(SparkSession spark) {
        return ties(spark, """
                # scene              | events                                                        | exchange_ever_count | exchange_count | first_one_to_one_on
                never met            | ana>ben:2@2020-01-01 ana?ben ana~ben                          | 2 | 0 |
                met long ago         | ana=ben@2021-02-03 ana=ben@2020-01-01 ben>ana                 | 3 | 1 | 2020-01-01
                met in a long period | ana=ben@2020-01-01..2020-12-31                                | 1 | 0 | 2020-12-31
                """);
    }

    @TestFactory
    Stream<DynamicTest> meetings(SparkSession spark) {
        return ties(spark, """
                # scene                              | events                                                     | co_attendance_count | one_to_one_count
                nothing known of meetings            | ana=ben                                                    |   | 1
                three meetings, one told twice       | ana=ben ana&ben ana&ben@2026-06-01 ana&ben@2026-06-01 ana&ben&cid@2026-01-01 ana&cid@2026-02-01 | 3 | 1
                never at the same one                | ana=ben ana&cid ben&cid@2026-06-01                         | 0 | 1
                first and last day of the window     | ana=ben ana&ben@2025-06-30 ana&ben@2025-07-01 ana&ben@2026-07-01 | 1 | 1
                all meetings outside the window      | ana=ben ana&ben@2025-06-30                                 |   | 1
                alone at every meeting known         | ana=ben ana&ana ben&ben@2026-06-01                         |   | 1
                a guest at the other's meetings      | ana=ben ana&ben&cid +ben,chapter=east                      |   | 1
                seen at meetings only is no tie      | ana&ben                                                    |   |
                """);
    }

    @Test
    void aPairStandsWithTheSmallerNumberFirstAndNobodyWithHimself(SparkSession spark) {
        World world = new World();
        World.Scene scene = world.scene("ben>ana ana>ana:5 ben=ben");
        Row tie = TieStage.ties(
                        world.events(spark), world.members(spark), world.coAttendances(spark), SETTINGS, World.AS_OF)
                .collectAsList()
                .get(0);
        assertThat(tie.getLong(NumberedTies.TABLE.indexOf(NumberedTies.A_NO))).isEqualTo(scene.number("ana"));
        assertThat(tie.getLong(NumberedTies.TABLE.indexOf(NumberedTies.B_NO))).isEqualTo(scene.number("ben"));
        assertThat(tie.schema().fieldNames())
                .isEqualTo(NumberedTies.TABLE.schema().fieldNames());
    }

    @Test
    void eventsOfAnotherTableAreToldApart(SparkSession spark) {
        World world = new World();
        assertThatThrownBy(() -> TieStage.ties(
                        world.members(spark), world.members(spark), world.coAttendances(spark), SETTINGS, World.AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Table numbered_events: column event_id is missing; column kind is missing");
    }

    private static Stream<DynamicTest> ties(SparkSession spark, String table) {
        World world = new World();
        Scenes scenes = Scenes.read(table, world);
        Map<Long, Row> byFirst = new HashMap<>();
        TieStage.ties(world.events(spark), world.members(spark), world.coAttendances(spark), SETTINGS, World.AS_OF)
                .collectAsList()
                .forEach(row -> byFirst.put(row.getLong(NumberedTies.TABLE.indexOf(NumberedTies.A_NO)), row));
        return scenes.tests((scene, column) -> {
            Row tie = byFirst.get(scene.number("ana"));
            Object value = tie == null ? null : tie.get(tie.fieldIndex(column));
            return column.equals(NumberedTies.FIRST_GIVER_NO.name()) ? name(scene, value) : value;
        });
    }

    private static String name(World.Scene scene, Object number) {
        return scene.names().stream()
                .filter(name -> number != null && number.equals(scene.number(name)))
                .findFirst()
                .orElse(null);
    }
}
