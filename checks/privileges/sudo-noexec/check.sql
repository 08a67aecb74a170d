-- id: sudo-noexec
-- title: Commands run by sudo cannot start other commands
-- title[zh_CN]: 经 sudo 运行的命令不能再启动其他命令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: problem path
-- same-as: xccdf:sudo_add_noexec
-- why: An editor or pager that sudo allows gives a shell of root with two keys.
-- why[zh_CN]: sudo 允许的编辑器或分页器，按两个键就能得到 root 的 shell。
-- fix: Add `Defaults noexec` with visudo, and remove `Defaults !noexec`.
-- fix[zh_CN]: 用 visudo 加入 `Defaults noexec`，并删除 `Defaults !noexec`。
SELECT 'noexec is not set for all' AS problem, '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM sudo_rules
                  WHERE kind = 'default' AND option = 'noexec' AND who = 'ALL'
                    AND coalesce(host, run_as, command) IS NULL
                    AND is_replaced IS NOT 1)
UNION ALL
SELECT 'noexec is switched off', path, line
FROM sudo_rules
WHERE kind = 'default' AND option = '!noexec' AND is_replaced IS NOT 1;
