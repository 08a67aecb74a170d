-- id: waiver-proven
-- title: Every waiver of a patch has the vendor's proof and compensating measures
-- title[zh_CN]: 暂缓均有厂商证明和补偿措施
-- severity: medium
-- area: problems
-- controls: zicha:RB124 zicha:RB125 gbt22239:8.1.7.3.b
-- when: SELECT 1 FROM waivers WHERE expires_on >= date('now')
-- key: waiver
-- why: "The vendor says so" is worth what stands on paper.
-- why[zh_CN]: “厂家说的”要以书面为准。
-- fix: File the vendor's proof for {problem}, and name checks that show that the measures hold.
-- fix[zh_CN]: 补充 {problem} 的厂商证明，并填写能证明措施有效的检查。
SELECT id AS waiver, problem, proof, measure_checks FROM waivers
WHERE expires_on >= date('now') AND (proof IS NULL OR coalesce(measure_checks, '') = '');
