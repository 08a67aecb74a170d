-- id: sudo-use-pty
-- title: sudo runs commands on a terminal of their own
-- title[zh_CN]: sudo 在独立的伪终端中执行命令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: problem
-- same-as: xccdf:sudo_add_use_pty
-- why: Without use_pty a program that was started through sudo can stay behind and type commands as
--     root into the administrator's terminal.
-- why[zh_CN]: 未启用 use_pty 时，经 sudo 启动的程序可以驻留后台，并以 root 身份向管理员的终端输入命令。
-- fix: Add the line `Defaults use_pty` to /etc/sudoers with visudo, and remove `!use_pty` where it
--     stands.
-- fix[zh_CN]: 用 visudo 在 /etc/sudoers 中加入 `Defaults use_pty`，并删除已有的 `!use_pty`。
SELECT CASE WHEN off.path IS NULL THEN 'use_pty is not set' ELSE 'use_pty is switched off' END
         AS problem, off.path, off.line
FROM (SELECT 1)
     LEFT JOIN sudo_rules AS off
               ON off.kind = 'default' AND off.option = '!use_pty' AND off.is_replaced IS NOT 1
WHERE off.path IS NOT NULL
   OR NOT EXISTS (SELECT 1 FROM sudo_rules
                  WHERE kind = 'default' AND option = 'use_pty' AND who = 'ALL'
                    AND coalesce(host, '') = '' AND coalesce(run_as, '') = ''
                    AND coalesce(command, '') = '' AND is_replaced IS NOT 1);
