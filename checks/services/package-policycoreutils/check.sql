-- id: package-policycoreutils
-- title: The tools of SELinux are installed
-- title[zh_CN]: 已安装 SELinux 管理工具
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:package_policycoreutils_installed
-- why: Without them nobody can label files or see why something was refused.
-- why[zh_CN]: 没有它们就无法标记文件，也无法查明访问被拒的原因。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'policycoreutils' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('policycoreutils')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
