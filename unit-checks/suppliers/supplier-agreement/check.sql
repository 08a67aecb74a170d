-- id: supplier-agreement
-- title: Every supplier that works on systems signed security and confidentiality agreements
-- title[zh_CN]: 参与系统建设运维的供应商均签订安全协议和保密协议
-- severity: high
-- area: suppliers
-- controls: gbt22239:6.1.8.7.b selfeval:SE13 gbt22239:8.1.9.10.b gbt22239:8.1.10.14.b
--     gbt22239:8.1.10.14.d gbt22239:8.1.8.4.d zicha:RB182 zicha:RB019 zicha:RB113
-- when: SELECT 1 FROM suppliers WHERE class NOT IN ('telecom', 'hardware', 'other')
-- key: supplier
-- why: Developers and maintainers read the same data as the unit's own people.
-- why[zh_CN]: 开发和运维厂商看到的数据与本单位人员一样多。
-- fix: Have {supplier} sign both agreements and record the days.
-- fix[zh_CN]: 与 {supplier} 补签安全协议和保密协议并登记日期。
SELECT id AS supplier, class, agreement_signed_on, confidentiality_signed_on FROM suppliers
WHERE class NOT IN ('telecom', 'hardware', 'other') AND (agreement_signed_on IS NULL OR confidentiality_signed_on IS NULL);
