-- id: risks-reviewed
-- title: Risks are recorded, owned and reviewed in time
-- title[zh_CN]: 风险有登记、有责任人并按期复评
-- severity: medium
-- area: problems
-- controls: gbt22239:8.1.10.5.b zicha:RA076 zicha:RA030 zicha:RA032 zicha:RB043
-- key: risk
-- why: Without a list of risks money goes to the loudest wish.
-- why[zh_CN]: 没有风险清单，经费就难以用在最要紧的地方。
-- fix: Assess the unit's risks, and review {risk} (due {review_on}, owner {owner}).
-- fix[zh_CN]: 开展风险评估，并复评 {risk}（应于 {review_on}，责任人 {owner}）。
SELECT id AS risk, coalesce(owner, '-') AS owner, coalesce(review_on, '-') AS review_on FROM risks
WHERE owner IS NULL OR coalesce(review_on, '') < date('now')
UNION ALL
SELECT '-', '-', '-' WHERE NOT EXISTS (SELECT 1 FROM risks);
