-- id: document-expired
-- title: Rules, plans, agreements and certificates in the list have not expired
-- title[zh_CN]: 制度、预案、协议和证书均在有效期内
-- severity: high
-- area: documents
-- controls: gbt22239:8.1.6.4 gbt22239:8.1.10.13.d selfeval:SE05 zicha:RA171 zicha:RA188
-- param days: 0 | days before the end that count as expired
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM documents WHERE expires_on IS NOT NULL
-- key: id
-- why: What has expired proves nothing on the day of the inspection.
-- why[zh_CN]: 过期的文件，检查时不能作为依据。
-- fix: Renew {title} (expired {expires_on}) or record what took its place.
-- fix[zh_CN]: 更新 {title}（{expires_on} 到期），或登记替代文件。
SELECT id, title, class, expires_on FROM documents
WHERE expires_on < date('now', '+' || :days || ' days')
  AND class NOT IN ('record', 'minutes', 'report', 'notice', 'other');
