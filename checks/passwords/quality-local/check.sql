-- id: quality-local
-- title: pwquality leaves accounts of the directory to the directory
-- title[zh_CN]: pwquality 只检查本地账户
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027
-- key: setting
-- same-as: xccdf:accounts_password_pam_enforce_local
-- why: Accounts of a domain have their own rules there; two sets of rules refuse passwords that the
--     domain wants.
-- why[zh_CN]: 域账户在域中另有规则；两套规则并存会拒绝域所要求的口令。
-- fix: Set `local_users_only = {wanted}` in {path}, and see to it that PAM asks pam_pwquality.so as
--     requisite when a password is changed.
-- fix[zh_CN]: 在 {path} 中设置 `local_users_only = {wanted}`，并确保 PAM 在更改口令时以 requisite 调用 pam_pwquality.so。
SELECT 'local_users_only' AS setting, coalesce(p.value, 'not in force') AS value, 1 AS wanted,
       coalesce(p.path, '/etc/security/pwquality.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwquality' AND p.key = 'local_users_only' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) <> 1;
