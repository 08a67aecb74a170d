-- id: supplier-contract-current
-- title: Contracts and certificates of suppliers have not expired
-- title[zh_CN]: 供应商合同和资质证书在有效期内
-- severity: medium
-- area: suppliers
-- controls: gbt22239:8.1.9.10.a gbt22239:8.1.9.10.c gbt22239:8.1.10.14.a gbt22239:8.1.9.9.c
--     highrisk:6.9.4.2 selfeval:SE13
-- param days: 30 | days before the end that count as expired
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM suppliers WHERE contract_expires_on IS NOT NULL OR certificate_expires_on IS
--     NOT NULL
-- key: supplier
-- why: After the contract's last day nobody has to come when the system stops.
-- why[zh_CN]: 合同到期后，系统停了对方没有义务来。
-- fix: Renew contract (until {contract_until}) and certificate (until {certificate_until}) of
--     {supplier}.
-- fix[zh_CN]: 续签 {supplier} 的合同（至 {contract_until}）或更新资质（至 {certificate_until}）。
SELECT id AS supplier, coalesce(contract_expires_on, '-') AS contract_until, coalesce(certificate_expires_on, '-') AS certificate_until FROM suppliers
WHERE contract_expires_on < date('now', '+' || :days || ' days') OR certificate_expires_on < date('now', '+' || :days || ' days');
