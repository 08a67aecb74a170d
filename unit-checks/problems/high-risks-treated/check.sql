-- id: high-risks-treated
-- title: High risks are treated, not accepted
-- title[zh_CN]: 高风险已采取处置措施，未直接接受
-- severity: high
-- area: problems
-- controls: gbt22239:8.1.10.5.b highrisk:6.9.4.1 zicha:RA076 zicha:RA032
-- param from: 60 | product of asset, threat and vulnerability (1 to 125) from which a risk is high
-- param from[zh_CN]: 资产、威胁、脆弱性乘积（1–125）达到多少为高风险
-- when: SELECT 1 FROM risks
-- key: risk
-- why: Accepting a high risk by leaving it lie is a decision that nobody signed.
-- why[zh_CN]: 对高风险听之任之，等于做了一个没人签字的决定。
-- fix: Decide how {risk} ({value}) is treated, and write down the measures.
-- fix[zh_CN]: 确定 {risk}（{value}）的处置方式并写明措施。
SELECT id AS risk, asset * threat * vulnerability AS value, treatment FROM risks
WHERE asset * threat * vulnerability >= :from + 0 AND (coalesce(treatment, 'accept') = 'accept' OR coalesce(measures, '') = '');
