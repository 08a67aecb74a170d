-- id: history-on
-- title: New passwords are compared with the last ones
-- title[zh_CN]: 新口令会与旧口令比较
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: -
-- same-as: xccdf:accounts_password_pam_pwhistory_enabled
-- why: Who must change a password and may take the old one again has not changed it.
-- why[zh_CN]: 必须改口令却又能用回旧口令，等于没有改。
-- fix: Put `password requisite pam_pwhistory.so remember=24 use_authtok` before pam_unix.so in the
--     password stack ({path}).
-- fix[zh_CN]: 在口令栈（{path}）的 pam_unix.so 之前加入 `password requisite pam_pwhistory.so remember=24 use_authtok`。
SELECT 'pam_pwhistory.so is not asked, or its refusal is passed over' AS problem, '/etc/pam.d' AS path
WHERE NOT EXISTS (SELECT 1 FROM password_policy WHERE module = 'pwhistory' AND is_enforced);
