-- id: package-psacct
-- title: The accounting of processes is installed
-- title[zh_CN]: 已安装进程记账程序
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: name
-- same-as: xccdf:package_psacct_installed
-- why: It keeps which command each account ran and when, also where nobody wrote audit rules for
--     it.
-- why[zh_CN]: 它记录每个账户何时运行了哪些命令，即使没有为此编写审计规则。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'acct' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('acct', 'psacct')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
