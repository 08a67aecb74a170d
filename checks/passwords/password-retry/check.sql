-- id: password-retry
-- title: A new password may be refused a few times only
-- title[zh_CN]: 设置新口令的重试次数有限
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param tries: 3 | most tries
-- param tries[zh_CN]: 最多重试次数
-- key: module
-- why: With many tries people vary one weak word until the rules just let it pass.
-- why[zh_CN]: 重试次数过多时，人们会对同一个弱口令反复微调，直到勉强通过规则。
-- fix: Set retry={wanted} for pam_{module}.so in {path}.
-- fix[zh_CN]: 在 {path} 中为 pam_{module}.so 设置 retry={wanted}。
SELECT module, value, :tries AS wanted, coalesce(path, '/etc/security/pwquality.conf') AS path, line
FROM password_policy
WHERE module IN ('pwquality', 'cracklib') AND key = 'retry' AND is_active
  AND CAST(value AS INTEGER) > :tries;
