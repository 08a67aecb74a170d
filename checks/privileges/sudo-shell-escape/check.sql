-- id: sudo-shell-escape
-- title: No single command through sudo opens a root shell
-- title[zh_CN]: 通过 sudo 的单条命令不能打开 root shell
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB149
-- param interactive: su vi vim vim.basic vim.tiny view nvim nano emacs less more man most ed ex
--     pico gdb screen tmux expect mc | programs that open a shell whatever their arguments,
--     separated by spaces
-- param interactive[zh_CN]: 无论带何参数都能打开 shell 的程序，以空格分隔
-- param programs: sh bash dash zsh ksh csh tcsh awk gawk mawk perl python python3 ruby lua php node
--     find xargs env nmap tar zip ftp strace busybox git docker rsync tee dd cp mv chmod chown ssh
--     | programs that do so when their arguments are free, separated by spaces
-- param programs[zh_CN]: 参数不受限制时能打开 shell 的程序，以空格分隔
-- key: who host command path
-- why: From an editor, a pager or an interpreter one starts a shell, and that shell is root: the
--     rule looks like one command and grants them all.
-- why[zh_CN]: 从编辑器、分页程序或解释器中可以启动 shell，而该 shell 就是 root：规则看似只允许一条命令，实际授予了全部权限。
-- fix: In {path}:{line} use sudoedit FILE instead of an editor, write the arguments out, or add
--     NOEXEC: in front of {command}.
-- fix[zh_CN]: 在 {path}:{line} 中，编辑文件改用 sudoedit 文件名，写明完整参数，或在 {command} 前加 NOEXEC:。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND who <> 'root' AND who NOT LIKE '!%'
  AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)'
  AND NOT coalesce(tags, '') REGEXP '(^| )NOEXEC( |$)'
  AND (regexp('^(/\S*/)?(' || replace(:interactive, ' ', '|') || ')( |$)', command)
       OR (regexp('^(/\S*/)?(' || replace(:programs, ' ', '|') || ')( |$)', command)
           AND (instr(command, ' ') = 0 OR instr(command, '*') > 0)));
