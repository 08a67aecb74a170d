-- id: login-lockout
-- title: Signing in is locked after some wrong passwords
-- title[zh_CN]: 多次输错口令后锁定登录
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param attempts: 5 | most wrong passwords in a row
-- param attempts[zh_CN]: 允许连续输错口令的最多次数
-- key: problem
-- why: Without it a program on any infected computer in the network tries passwords day and night,
--     and nothing stops it.
-- why[zh_CN]: 没有锁定时，网内任何一台中毒的计算机都可以昼夜不停地尝试口令而不受阻拦。
-- fix: Put pam_faillock.so into the auth stack (Debian: preauth and authfail lines in
--     /etc/pam.d/common-auth and an account line in common-account, see pam_faillock(8); RHEL
--     family: authselect enable-feature with-faillock) and set deny = {wanted} in
--     /etc/security/faillock.conf.
-- fix[zh_CN]: 在 auth 栈中启用 pam_faillock.so（Debian：在 /etc/pam.d/common-auth 中加入 preauth 和 authfail 行，在 common-account 中加入 account 行，见 pam_faillock(8)；RHEL 系执行 authselect enable-feature with-faillock），并在 /etc/security/faillock.conf 中设置 deny = {wanted}。
SELECT CASE WHEN l.value IS NULL THEN 'wrong passwords are not counted'
            WHEN CAST(l.value AS INTEGER) < 1 THEN 'it never locks'
            ELSE 'it locks late' END AS problem, l.module,
       l.value AS attempts, :attempts AS wanted, l.path, l.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS l
               ON l.module IN ('faillock', 'tally2') AND l.key = 'deny' AND l.is_active
WHERE NOT EXISTS (SELECT 1 FROM password_policy AS d
                  WHERE d.module IN ('faillock', 'tally2') AND d.key = 'deny' AND d.is_active
                    AND CAST(d.value AS INTEGER) BETWEEN 1 AND :attempts);
