-- id: ctrl-alt-del
-- title: Ctrl+Alt+Del at the console does not restart the host
-- title[zh_CN]: 在控制台按 Ctrl+Alt+Del 不会重启主机
-- severity: low
-- area: boot
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM files WHERE path IN ('/usr/lib/systemd/systemd', '/lib/systemd/systemd',
--     '/etc/systemd/system')
-- key: path
-- same-as: xccdf:disable_ctrlaltdel_reboot
-- why: On a shared keyboard somebody presses it to sign in to a Windows server, and the wrong
--     server goes down.
-- why[zh_CN]: 多台服务器共用键盘时，有人为登录 Windows 服务器按下该组合键，结果重启了另一台服务器。
-- fix: systemctl mask ctrl-alt-del.target
-- fix[zh_CN]: 执行 systemctl mask ctrl-alt-del.target
SELECT '/etc/systemd/system/ctrl-alt-del.target' AS path, 'not masked' AS problem
WHERE NOT EXISTS (SELECT 1 FROM files
                  WHERE path IN ('/etc/systemd/system/ctrl-alt-del.target',
                                 '/run/systemd/system/ctrl-alt-del.target')
                    AND (link = '/dev/null' OR link REGEXP '^(\.\./){3,}dev/null$'));
