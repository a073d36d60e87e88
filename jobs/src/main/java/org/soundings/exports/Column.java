package org.soundings.exports;

/** What a column of an export holds, whatever its heading says in which language. */
enum Column {
    FROM,
    TO,
    SLIP_TYPE,
    INSIDE_OUTSIDE,
    THANKED_AMOUNT,
    CREDITS,
    DETAIL,

    FIRST_NAME,
    LAST_NAME,
    GIVEN_INSIDE,
    GIVEN_OUTSIDE,
    RECEIVED_INSIDE,
    RECEIVED_OUTSIDE,
    VISITORS,
    ONE_TO_ONES,
    PERIOD_AMOUNT,

    MEMBER_ID,
    CHAPTER,
    NAME,
    PROFESSION,
    STATUS,
    JOINED,
    RENEWAL,
    LEFT,

    INVITED_BY,
    VISIT_DATE,
    VISITOR_TYPE,

    EVENT_ID,
    DATE,
    FROM_ID,
    FROM_NAME,
    TO_ID,
    TO_NAME,
    KIND,
    AMOUNT,
    CURRENCY,
    TIER,
    QUANTITY,
    TO_CHAPTER,

    FILE,
    FIRST_DAY,
    LAST_DAY,
    WHOLE,

    MEMBER_NAME
}
