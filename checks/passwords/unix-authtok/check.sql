-- id: unix-authtok
-- title: The password that was examined is the one that is stored
-- title[zh_CN]: 存储的就是通过检查的口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: service line
-- same-as: xccdf:accounts_password_pam_unix_authtok
-- why: Without it pam_unix asks once more and stores what nobody examined.
-- why[zh_CN]: 缺少它时 pam_unix 会再次询问，存下未经检查的口令。
-- fix: Add use_authtok to the rule of pam_unix.so in {path}.
-- fix[zh_CN]: 在 {path} 的 pam_unix.so 规则中加入 use_authtok。
WITH rule AS (SELECT service, arguments, path, line FROM pam_rules
              WHERE type = 'password' AND module = 'pam_unix.so'
                AND service IN ('common-password', 'system-auth', 'password-auth'))
SELECT service, path, line FROM rule
WHERE instr(' ' || arguments || ' ', ' use_authtok ') = 0
UNION ALL
SELECT 'common-password', '/etc/pam.d/common-password', NULL WHERE NOT EXISTS (SELECT 1 FROM rule);
