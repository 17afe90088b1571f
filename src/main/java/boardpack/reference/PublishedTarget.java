package boardpack.reference;

import java.math.BigDecimal;

/**
 * A target as somebody published it. Published gaps conflict because their basis differs: they
 * stand side by side until a named person chooses.
 *
 * @param footprint 1 to 44; 0 for England
 * @param kind as published, {@code do_nothing_gap}
 * @param millions £m
 * @param scope {@code NHS only}, {@code health and social care}, {@code not stated}, ...
 * @param basis {@code cumulative}, {@code annual shortfall in the year}, {@code not stated}, ...
 */
public record PublishedTarget(
    int footprint,
    String kind,
    BigDecimal millions,
    String scope,
    String basis,
    String year,
    String source,
    String confidence,
    String note) {}
