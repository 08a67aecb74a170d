-- id: package-checkpolicy
-- title: The compiler of SELinux policies is installed
-- title[zh_CN]: 已安装 SELinux 策略编译器
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:package_checkpolicy_installed
-- why: Without it no policy for an own program can be made, and the program runs unconfined.
-- why[zh_CN]: 没有它就无法为自有程序编写策略，程序只能不受限制地运行。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'checkpolicy' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('checkpolicy')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
