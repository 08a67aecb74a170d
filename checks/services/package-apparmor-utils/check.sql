-- id: package-apparmor-utils
-- title: The tools of AppArmor is installed
-- title[zh_CN]: 已安装 AppArmor 工具
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:package_apparmor-utils_installed
-- why: Without them nobody can see or change the mode of a profile.
-- why[zh_CN]: 没有它们就无法查看或更改配置文件的模式。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'apparmor-utils' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('apparmor-utils')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
