-- id: asset-policy-configured
-- title: Security products run with a policy made for the unit, not with the maker's default
-- title[zh_CN]: 安全设备按需配置了策略，未使用默认策略
-- severity: medium
-- area: assets
-- controls: selfeval:SE22 highrisk:6.3.2.1 gbt22239:8.1.3.2.a zicha:RA114 zicha:RA052 zicha:RA055
--     zicha:RA116
-- when: SELECT 1 FROM assets WHERE class IN ('firewall', 'ips', 'waf', 'gap', 'behaviour_audit',
--     'bastion', 'log_audit') AND coalesce(status, 'used') = 'used'
-- key: asset
-- why: A firewall as it left the box lets pass what the maker thought useful.
-- why[zh_CN]: 出厂默认策略只照顾方便，不照顾安全。
-- fix: Configure the policy of {asset} ({name}) for what the unit needs, and record it.
-- fix[zh_CN]: 按实际需要配置 {asset}（{name}）的策略并登记。
SELECT id AS asset, name, class, policy FROM assets
WHERE class IN ('firewall', 'ips', 'waf', 'gap', 'behaviour_audit', 'bastion', 'log_audit') AND coalesce(status, 'used') = 'used'
  AND coalesce(policy, 'default') <> 'configured';
