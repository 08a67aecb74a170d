-- id: apparmor-installed
-- title: AppArmor is installed
-- title[zh_CN]: 已安装 AppArmor
-- severity: low
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g
-- when: SELECT 1 FROM packages WHERE manager = 'dpkg'
-- key: -
-- same-as: xccdf:package_apparmor_installed
-- why: Without its tools the kernel's mandatory access control gets no profiles, and a service that
--     was broken into may touch every file of its account.
-- why[zh_CN]: 缺少其工具，内核的强制访问控制就没有配置可用，被攻破的服务可以访问其账户的全部文件。
-- fix: apt-get install apparmor
-- fix[zh_CN]: 执行 apt-get install apparmor
SELECT 'apparmor is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'apparmor'
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
