-- id: sudo-target
-- title: Accounts in sudoers run commands as another account than root
-- title[zh_CN]: sudoers 中的账户以非 root 身份运行命令
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: who host command path
-- same-as: xccdf:sudoers_no_root_target
-- why: Many tasks need the account of the database or the web server only; as root the same mistake
--     costs the whole host.
-- why[zh_CN]: 许多任务只需数据库或 Web 服务账户；以 root 运行时，同样的失误会危及整台主机。
-- fix: Name the account that {command} needs in brackets, `(postgres)`, in {path}, line {line}.
-- fix[zh_CN]: 在 {path} 第 {line} 行用括号写明 {command} 所需的账户，例如 `(postgres)`。
/* Groups of administrators are left out: somebody must be able to be root. */
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND who NOT IN ('root', '#0') AND who NOT REGEXP '^[%+!]'
  AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)';
