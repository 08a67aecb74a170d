-- id: sudo-log
-- title: Commands through sudo are logged
-- title[zh_CN]: 通过 sudo 执行的命令均有日志
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: option path
-- why: Without the log nobody can find out later who changed the billing server as root, and when.
-- why[zh_CN]: 没有日志，事后就无法查明是谁、在何时以 root 身份改动了收费服务器。
-- fix: Remove {option} from {path}:{line} (visudo -f {path}).
-- fix[zh_CN]: 从 {path}:{line} 中删除 {option}（visudo -f {path}）。
/* sudo logs to syslog unless told otherwise; a log file of its own will do as well. */
SELECT option, who, path, line
FROM sudo_rules
WHERE kind = 'default'
  AND (option IN ('!log_allowed', '!log_denied')
       OR (option = '!syslog'
           AND NOT EXISTS (SELECT 1 FROM sudo_rules
                           WHERE kind = 'default' AND option LIKE 'logfile=%')));
