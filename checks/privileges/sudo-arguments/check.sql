-- id: sudo-arguments
-- title: Commands in sudoers are written with their arguments
-- title[zh_CN]: sudoers 中的命令均写明参数
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: who host command path
-- same-as: xccdf:sudoers_explicit_command_args
-- why: A command without arguments is allowed with any: /usr/bin/systemctl also edits units,
--     /bin/cp also overwrites /etc/shadow.
-- why[zh_CN]: 未写参数的命令可带任意参数运行：/usr/bin/systemctl 可编辑单元，/bin/cp 可覆盖 /etc/shadow。
-- fix: Write in {path}, line {line}, the arguments behind {command}, or "" for none.
-- fix[zh_CN]: 在 {path} 第 {line} 行的 {command} 之后写明参数；不允许参数则写 ""。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND instr(command, ' ') = 0;
