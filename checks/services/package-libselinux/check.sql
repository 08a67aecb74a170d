-- id: package-libselinux
-- title: The library of SELinux is installed
-- title[zh_CN]: 已安装 SELinux 库
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:package_libselinux_installed
-- why: Programs that sign people in cannot give them a context without it.
-- why[zh_CN]: 没有它，登录程序无法为用户设置安全上下文。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'libselinux' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('libselinux', 'libselinux1')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
