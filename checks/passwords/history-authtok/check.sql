-- id: history-authtok
-- title: The history of passwords judges the one that was examined
-- title[zh_CN]: 口令历史检查的是已通过强度检查的口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: setting
-- same-as: xccdf:accounts_password_pam_pwhistory_use_authtok
-- why: A module that asks again judges another password than the one that passed.
-- why[zh_CN]: 再次询问的模块检查的可能是另一个口令。
-- fix: Add use_authtok to the rule of pam_pwhistory.so in the password stack ({path}).
-- fix[zh_CN]: 在口令栈（{path}）的 pam_pwhistory.so 规则中加入 use_authtok。
SELECT 'use_authtok' AS setting, coalesce(p.value, 'not in force') AS value, 1 AS wanted,
       coalesce(p.path, '/etc/pam.d') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'pwhistory' AND p.key = 'use_authtok' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) <> 1;
