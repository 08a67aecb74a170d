-- id: quality-on
-- title: New passwords are examined
-- title[zh_CN]: 新口令会接受强度检查
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: -
-- same-as: xccdf:accounts_password_pam_pwquality_enabled
-- why: Without it everybody may choose 123456.
-- why[zh_CN]: 不检查时人人都可以用 123456。
-- fix: Put `password requisite pam_pwquality.so retry=3` before pam_unix.so in the password stack
--     ({path}).
-- fix[zh_CN]: 在口令栈（{path}）的 pam_unix.so 之前加入 `password requisite pam_pwquality.so retry=3`。
SELECT 'pam_pwquality.so is not asked, or its refusal is passed over' AS problem, '/etc/pam.d' AS path
WHERE NOT EXISTS (SELECT 1 FROM password_policy WHERE module = 'pwquality' AND is_enforced);
