-- id: history-pwhistory
-- title: pam_pwhistory refuses the last passwords
-- title[zh_CN]: pam_pwhistory 拒绝最近用过的口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param count: 5 | passwords that are remembered
-- param count[zh_CN]: 记住的口令个数
-- key: setting
-- same-as: xccdf:accounts_password_pam_pwhistory_remember
--     xccdf:accounts_password_pam_pwhistory_remember_system_auth
--     xccdf:accounts_password_pam_pwhistory_remember_password_auth
-- why: Who must change a password and may take the old one back has changed nothing.
-- why[zh_CN]: 若改口令时可以改回旧口令，等于没有更改。
-- fix: Put `password requisite pam_pwhistory.so remember={wanted} use_authtok` before pam_unix.so
--     in the password stack.
-- fix[zh_CN]: 在 password 栈的 pam_unix.so 之前加 `password requisite pam_pwhistory.so remember={wanted} use_authtok`。
WITH asked (setting, wanted) AS (VALUES ('remember', :count), ('use_authtok', 1))
SELECT a.setting, coalesce(p.value, 'not in force') AS value, a.wanted,
       coalesce(p.path, '/etc/pam.d') AS path, p.line
FROM asked AS a
     LEFT JOIN password_policy AS p
               ON p.module = 'pwhistory' AND p.key = a.setting AND p.is_enforced
WHERE p.value IS NULL OR p.is_default OR CAST(p.value AS INTEGER) < a.wanted;
