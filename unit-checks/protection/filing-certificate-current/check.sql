-- id: filing-certificate-current
-- title: Filing certificates and the assessors' certificates have not expired
-- title[zh_CN]: 备案证明和测评机构资质在有效期内
-- severity: medium
-- area: protection
-- controls: gbt22239:8.1.9.9.c highrisk:6.9.4.2 zicha:RB115 zicha:RB109 gbt22239:8.1.9.1.d
-- param days: 90 | days before the end that count as expired: renewals are made in the last 3
--     months
-- param days[zh_CN]: 提前多少天提醒（到期前 3 个月可办理续期）
-- when: SELECT 1 FROM protection WHERE certificate_expires_on IS NOT NULL OR agency IS NOT NULL
-- key: system what
-- why: A report of an assessor without a valid certificate counts for nothing.
-- why[zh_CN]: 测评机构资质过期，出具的报告不算数。
-- fix: Renew the {what} of {system} (until {until}).
-- fix[zh_CN]: 办理 {system} 的续期（{what}，至 {until}）。
SELECT system, 'filing certificate' AS what, certificate_expires_on AS until FROM protection
WHERE certificate_expires_on < date('now', '+' || :days || ' days')
UNION ALL
SELECT p.system, 'certificate of the assessor', coalesce(s.certificate_expires_on, '-')
FROM protection p JOIN suppliers s ON s.id = p.agency
WHERE p.assessed_on >= date('now', '-2 years') AND coalesce(s.certificate_expires_on, '') < p.assessed_on;
