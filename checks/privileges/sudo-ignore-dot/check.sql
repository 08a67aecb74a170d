-- id: sudo-ignore-dot
-- title: sudo does not look for commands in the current directory
-- title[zh_CN]: sudo 不在当前目录中查找命令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: problem path
-- same-as: xccdf:sudo_add_ignore_dot
-- why: A file called ls in a shared directory otherwise runs as root when somebody types sudo ls
--     there.
-- why[zh_CN]: 否则有人在共享目录中输入 sudo ls 时，该目录中名为 ls 的文件就会以 root 运行。
-- fix: Add `Defaults ignore_dot` with visudo, and remove `Defaults !ignore_dot`.
-- fix[zh_CN]: 用 visudo 加入 `Defaults ignore_dot`，并删除 `Defaults !ignore_dot`。
SELECT 'ignore_dot is not set for all' AS problem, '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM sudo_rules
                  WHERE kind = 'default' AND option = 'ignore_dot' AND who = 'ALL'
                    AND coalesce(host, run_as, command) IS NULL
                    AND is_replaced IS NOT 1)
UNION ALL
SELECT 'ignore_dot is switched off', path, line
FROM sudo_rules
WHERE kind = 'default' AND option = '!ignore_dot' AND is_replaced IS NOT 1;
