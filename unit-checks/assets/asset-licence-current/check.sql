-- id: asset-licence-current
-- title: Licences and product certificates of assets in use have not run out
-- title[zh_CN]: 在用资产的授权和产品认证在有效期内
-- severity: medium
-- area: assets
-- controls: highrisk:6.4.4.1 gbt22239:8.1.9.3.a zicha:RA119 zicha:RB133 selfeval:SE26
-- param days: 30 | days before the end that count as run out
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM assets WHERE licence_expires_on IS NOT NULL OR certificate_expires_on IS NOT
--     NULL
-- key: asset what
-- why: A firewall or scanner without a licence goes on blinking, but renews no rules.
-- why[zh_CN]: 授权过期的防火墙和杀毒软件照样亮灯，规则库却不再更新。
-- fix: Renew the {what} of {asset} ({name}), which ends on {until}.
-- fix[zh_CN]: 为 {asset}（{name}）办理续期（{what}，{until} 到期）。
WITH ends(asset, name, what, until) AS (
  SELECT id, name, 'licence', licence_expires_on FROM assets WHERE coalesce(status, 'used') = 'used'
  UNION ALL
  SELECT id, name, 'certificate', certificate_expires_on FROM assets WHERE coalesce(status, 'used') = 'used'
)
SELECT asset, name, what, until FROM ends WHERE until < date('now', '+' || :days || ' days');
