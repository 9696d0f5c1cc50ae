/** How far the lead of an article reaches, its headline and what pages put above it included: so many tokens. */
export const LEAD_TOKENS = 250;
