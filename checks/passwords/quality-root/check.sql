-- id: quality-root
-- title: The rules for new passwords hold for root as well
-- title[zh_CN]: 口令规则同样适用于 root
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- key: setting
-- same-as: xccdf:accounts_password_pam_enforce_root xccdf:accounts_password_pam_enforce_for_root
-- why: When root sets a password, for itself or at the help desk for others, pwquality only warns
--     unless told otherwise.
-- why[zh_CN]: root 设置口令时（为自己或替用户重置），pwquality 默认只警告。
-- fix: Set `enforce_for_root = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `enforce_for_root = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'enforce_for_root' AS setting, coalesce(p.value, 'not in force') AS value, 1 AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'enforce_for_root' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) <> 1;
