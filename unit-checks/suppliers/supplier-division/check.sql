-- id: supplier-division
-- title: With every maintainer it is written down who does what
-- title[zh_CN]: 与运维单位的职责分工有书面约定
-- severity: low
-- area: suppliers
-- controls: zicha:RB182 zicha:RB113 gbt22239:8.1.10.14.b gbt22239:8.1.10.14.c gbt22239:8.1.9.10.b
-- when: SELECT 1 FROM suppliers WHERE class IN ('maintenance', 'developer', 'cloud')
-- key: supplier
-- why: In an outage the hospital waits for the vendor and the vendor for the hospital.
-- why[zh_CN]: 出了故障，医院等厂家，厂家等医院。
-- fix: Write down the division of work with {supplier}.
-- fix[zh_CN]: 明确与 {supplier} 的职责分工并登记。
SELECT id AS supplier, class FROM suppliers
WHERE class IN ('maintenance', 'developer', 'cloud') AND coalesce(division, '') = '';
