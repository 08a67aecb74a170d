-- id: package-policycoreutils-python
-- title: The tools that change the SELinux policy are installed
-- title[zh_CN]: 已安装 SELinux 策略调整工具
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- key: name
-- same-as: xccdf:package_policycoreutils-python-utils_installed
-- why: Without semanage people switch SELinux off instead of allowing one thing.
-- why[zh_CN]: 没有 semanage，人们往往直接关闭 SELinux，而不是只放行一项。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'policycoreutils-python-utils' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('policycoreutils-python-utils')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
