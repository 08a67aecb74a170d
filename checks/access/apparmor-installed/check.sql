-- id: apparmor-installed
-- title: AppArmor is installed
-- title[zh_CN]: 已安装 AppArmor
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- when: SELECT 1 FROM packages WHERE manager = 'dpkg'
-- key: problem
-- same-as: xccdf:package_apparmor_installed
-- why: Services of Debian, Ubuntu and their relatives bring AppArmor profiles that hold nothing
--     without it.
-- why[zh_CN]: Debian、Ubuntu 及其衍生系统的服务自带 AppArmor 配置，未安装 AppArmor 则不起作用。
-- fix: apt install apparmor apparmor-utils, then restart.
-- fix[zh_CN]: 执行 apt install apparmor apparmor-utils，然后重启。
SELECT 'the package apparmor is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'apparmor'
                  AND coalesce(status, '') <> 'config-files');
