-- id: failed-logins-shown
-- title: login shows failed attempts since the last time
-- title[zh_CN]: 登录时显示上次以来的失败尝试
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: problem
-- same-as: xccdf:display_login_attempts
-- why: The person is the one who knows that last night it was somebody else who tried.
-- why[zh_CN]: 只有本人知道昨晚尝试登录的并不是自己。
-- fix: Put `session required pam_lastlog.so showfailed` in /etc/pam.d/login, without silent.
-- fix[zh_CN]: 在 /etc/pam.d/login 中加入 `session required pam_lastlog.so showfailed`，不要加 silent。
SELECT 'failed attempts are not shown' AS problem, '/etc/pam.d/login' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service IN ('login', 'postlogin') AND type = 'session'
                    AND control IN ('required', 'requisite') AND module = 'pam_lastlog.so'
                    AND arguments REGEXP '(^| )showfailed( |$)')
UNION
SELECT 'silent keeps them from the user', path, line
FROM pam_rules
WHERE service IN ('login', 'postlogin') AND type = 'session' AND module = 'pam_lastlog.so'
  AND arguments REGEXP '(^| )silent( |$)';
