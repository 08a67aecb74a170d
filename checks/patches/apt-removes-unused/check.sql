-- id: apt-removes-unused
-- title: Updates take along what nothing needs any more
-- title[zh_CN]: 更新时自动清除不再需要的软件包
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA184
-- key: setting
-- same-as: xccdf:clean_components_post_updating
-- why: An old kernel or library that stays behind keeps its holes, and somebody boots or links it
--     again.
-- why[zh_CN]: 留下的旧内核和旧库漏洞依旧，随时可能被重新启动或加载。
-- fix: In /etc/apt/apt.conf.d/50unattended-upgrades set Unattended-Upgrade::{setting} "true";
-- fix[zh_CN]: 在 /etc/apt/apt.conf.d/50unattended-upgrades 中设置 Unattended-Upgrade::{setting} "true";
WITH wanted (setting, key) AS (VALUES
  ('Remove-Unused-Dependencies', 'unattended-upgrade::remove-unused-dependencies'),
  ('Remove-Unused-Kernel-Packages', 'unattended-upgrade::remove-unused-kernel-packages'))
SELECT setting FROM wanted AS w
WHERE NOT EXISTS (SELECT 1 FROM apt_config AS c
                  WHERE c.key = w.key AND c.is_in_force AND lower(c.value) IN ('1', 'true', 'yes', 'on'));
