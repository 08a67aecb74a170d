-- id: package-tmux
-- title: The terminal keeper tmux is installed
-- title[zh_CN]: 已安装终端复用程序 tmux
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_tmux_installed
-- why: With it an administrator can lock a console and go, instead of leaving it open.
-- why[zh_CN]: 管理员离开时可用它锁定控制台，而不是放任不管。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'tmux' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('tmux')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
