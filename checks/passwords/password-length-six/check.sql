-- id: password-length-six
-- title: No password of less than six characters is accepted
-- title[zh_CN]: 不接受少于六位的口令
-- severity: high
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA163 zicha:RB027 zicha:RB037 highrisk:6.4.1.1
-- key: problem
-- why: A password of less than six characters counts as a high risk in an assessment of classified
--     protection: it falls to guessing even at the sign-in prompt.
-- why[zh_CN]: 少于六位的口令在等级保护测评中判为高风险：即使在登录界面上也能被猜中。
-- fix: Set minlen = 8 in /etc/security/pwquality.conf with libpam-pwquality installed, or minlen=8
--     at pam_unix.so in /etc/pam.d; in force now: {length} by {module}.
-- fix[zh_CN]: 安装 libpam-pwquality 并在 /etc/security/pwquality.conf 中设置 minlen = 8，或在 /etc/pam.d 的 pam_unix.so 后加 minlen=8；目前生效的是 {module} 的 {length} 位。
/* pwquality and cracklib refuse less than six whatever their settings say. */
WITH asked AS (
  SELECT m.module, m.path, m.line,
         CASE WHEN m.module = 'unix' THEN CAST(m.value AS INTEGER)
              ELSE max(CAST(m.value AS INTEGER), 6) END AS length
  FROM password_policy AS m
  WHERE m.key = 'minlen' AND m.is_active
    AND NOT EXISTS (SELECT 1 FROM password_policy AS e
                    WHERE e.module = m.module AND e.key = 'enforcing' AND e.value = '0'))
SELECT *
FROM (SELECT 'very short passwords are accepted' AS problem, coalesce(max(length), 0) AS length,
             coalesce(module, 'no module') AS module, path, line
      FROM asked)
WHERE length < 6;
