-- id: faillock-password-auth
-- title: pam_faillock looks before and after each password in the stack of remote services
-- title[zh_CN]: 远程服务认证栈中 pam_faillock 在口令验证前后均起作用
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- key: missing
-- same-as: xccdf:account_password_pam_faillock_password_auth
-- why: Without the rule before it a locked account is let in, without the rule behind it nothing is
--     counted.
-- why[zh_CN]: 缺少验证前的规则，已锁定的账户仍能登录；缺少验证后的规则，则不会计数。
-- fix: Add `auth required pam_faillock.so preauth` before pam_unix.so and `auth [default=die]
--     pam_faillock.so authfail` behind it (pam-auth-update, authselect enable-feature
--     with-faillock).
-- fix[zh_CN]: 在 pam_unix.so 之前加 `auth required pam_faillock.so preauth`，之后加 `auth [default=die] pam_faillock.so authfail`（可用 pam-auth-update 或 authselect enable-feature with-faillock）。
WITH rule (argument) AS (VALUES ('preauth'), ('authfail'))
SELECT argument AS missing, '/etc/pam.d' AS path
FROM rule
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service IN ('password-auth', 'common-auth')
                    AND type = 'auth' AND module = 'pam_faillock.so'
                    AND (control IN ('required', 'requisite') OR control LIKE '%default=die%')
                    AND instr(' ' || arguments || ' ', ' ' || argument || ' ') > 0);
