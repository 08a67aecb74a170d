-- id: history-root
-- title: The last passwords are refused to root as well
-- title[zh_CN]: root 也不能用回旧口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: setting
-- same-as: xccdf:accounts_password_pam_pwhistory_enforce_root
--     xccdf:accounts_password_pam_pwhistory_enforce_for_root
-- why: Root's password is the one that is worth most to whoever knows the old one.
-- why[zh_CN]: root 的口令对知道旧口令的人价值最大。
-- fix: Add enforce_for_root to the rule of pam_pwhistory.so in the password stack ({path}).
-- fix[zh_CN]: 在口令栈（{path}）的 pam_pwhistory.so 规则中加入 enforce_for_root。
SELECT 'enforce_for_root' AS setting, coalesce(p.value, 'not in force') AS value, 1 AS wanted,
       coalesce(p.path, '/etc/pam.d') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwhistory' AND p.key = 'enforce_for_root' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) <> 1;
