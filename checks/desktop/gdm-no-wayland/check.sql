-- id: gdm-no-wayland
-- title: The sign-in screen starts no Wayland with its layer for X
-- title[zh_CN]: 登录界面不启用 Wayland 及其 X 兼容层
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM files WHERE path IN ('/usr/sbin/gdm3', '/usr/sbin/gdm', '/usr/bin/gdm',
--     '/etc/gdm3/daemon.conf', '/etc/gdm3/custom.conf', '/etc/gdm/custom.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:xwayland_disabled
-- why: Programs for X that share one Xwayland read the keys of each other, passwords too, and
--     nothing tells people so.
-- why[zh_CN]: 共用同一 Xwayland 的 X 程序可互相读取按键（包括口令），而用户并不知情。
-- fix: Write WaylandEnable=false under [daemon] in {path} (/etc/gdm/custom.conf elsewhere) and
--     restart gdm, if nothing needs Wayland.
-- fix[zh_CN]: 若无程序需要 Wayland，在 {path}（其他系统为 /etc/gdm/custom.conf）的 [daemon] 下写入 WaylandEnable=false 并重启 gdm。
SELECT 'Wayland is not switched off' AS problem, '/etc/gdm3/daemon.conf' AS path
WHERE NOT EXISTS (SELECT 1 FROM screen_lock
                  WHERE mechanism = 'gdm' AND lower(key) = 'daemon/waylandenable'
                    AND lower(value) = 'false');
