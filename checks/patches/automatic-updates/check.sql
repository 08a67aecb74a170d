-- id: automatic-updates
-- title: Security updates are installed without anybody's doing
-- title[zh_CN]: 安全更新可自动安装
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 zicha:RA103
-- key: problem
-- why: Where nobody tests updates, automatic ones close holes within a day. Where somebody does, as
--     the classified-protection standard asks, this is no fault: then the patch routine counts.
-- why[zh_CN]: 没有专人测试更新时，自动安装可在一天内修补漏洞。若按等级保护要求先测试后安装，未启用自动更新不算问题，以定期打补丁的记录为准。
-- fix: On hosts that need no test: apt-get install unattended-upgrades && dpkg-reconfigure
--     unattended-upgrades (RHEL family: dnf-automatic).
-- fix[zh_CN]: 对无需测试的主机：apt-get install unattended-upgrades && dpkg-reconfigure unattended-upgrades（RHEL 系使用 dnf-automatic）。
SELECT 'security updates wait until somebody installs them' AS problem
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE kind = 'timer' AND is_enabled
                    AND name IN ('dnf-automatic', 'dnf-automatic-install'))
  AND NOT (EXISTS (SELECT 1 FROM services WHERE name = 'unattended-upgrades' AND is_enabled)
           AND EXISTS (SELECT 1 FROM services
                       WHERE name = 'apt-daily-upgrade' AND kind = 'timer' AND is_enabled)
           AND EXISTS (SELECT 1 FROM files WHERE path = '/etc/apt/apt.conf.d/20auto-upgrades'));
