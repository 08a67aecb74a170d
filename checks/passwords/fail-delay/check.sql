-- id: fail-delay
-- title: PAM waits after a wrong password
-- title[zh_CN]: 口令错误后 PAM 会等待
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param microseconds: 4000000 | least pause in microseconds
-- param microseconds[zh_CN]: 最短间隔（微秒）
-- key: problem
-- same-as: xccdf:accounts_passwords_pam_faildelay_delay
-- why: Without a pause in the common stack each service decides by itself how many passwords a
--     second it takes.
-- why[zh_CN]: 公共认证栈没有间隔时，每秒可尝试多少口令由各服务自行决定。
-- fix: Add `auth required pam_faildelay.so delay={wanted}` to /etc/pam.d/common-auth (RHEL family:
--     system-auth).
-- fix[zh_CN]: 在 /etc/pam.d/common-auth（RHEL 系为 system-auth）中加入 `auth required pam_faildelay.so delay={wanted}`。
SELECT 'no pause after a wrong password' AS problem, :microseconds AS wanted, '/etc/pam.d' AS path
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service IN ('common-auth', 'system-auth') AND type = 'auth'
                    AND control IN ('required', 'requisite') AND module = 'pam_faildelay.so'
                    AND CAST(regexp_part('^(?:.* )?delay=(\d+)', arguments) AS INTEGER)
                        >= :microseconds);
