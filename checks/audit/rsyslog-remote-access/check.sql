-- id: rsyslog-remote-access
-- title: Messages of sign-ins and services are written to a log
-- title[zh_CN]: 登录和服务类消息写入日志
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055 zicha:RA113
-- key: facility
-- same-as: xccdf:rsyslog_remote_access_monitoring
-- why: Who came in over SSH or remote desktop stands under these facilities; without a rule their
--     messages are thrown away.
-- why[zh_CN]: 谁通过 SSH 或远程桌面登录记录在这些类别中；没有对应规则，消息就被丢弃。
-- fix: Put {facility}.* /var/log/secure into /etc/rsyslog.d/50-access.conf and restart rsyslog.
-- fix[zh_CN]: 在 /etc/rsyslog.d/50-access.conf 中加入 {facility}.* /var/log/secure，然后重启 rsyslog。
WITH wanted(facility) AS (VALUES ('auth'), ('authpriv'), ('daemon')),
rules AS (SELECT selector FROM rsyslog_config
          WHERE kind = 'rule' AND selector IS NOT NULL AND NOT is_conditional
            AND action NOT IN ('discard', 'users'))
SELECT facility FROM wanted
-- Named in a list ("auth,authpriv.*") or by a star, and not taken out again by ".none".
WHERE NOT EXISTS (SELECT 1 FROM rules
                  WHERE selector REGEXP '(^|[;,])(' || facility || '|\*)(,[a-z0-9]+)*\.(\*|debug)'
                    AND NOT selector REGEXP '(^|[;,])' || facility || '(,[a-z0-9]+)*\.none');
