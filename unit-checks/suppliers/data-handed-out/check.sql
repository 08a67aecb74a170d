-- id: data-handed-out
-- title: Data go to no supplier without a confidentiality agreement, and to no foreign one
-- title[zh_CN]: 未签保密协议的单位和境外机构不接收本单位数据
-- severity: medium
-- area: suppliers
-- controls: gbt22239:8.1.4.11.b selfeval:SE13 gbt22239:8.1.10.14.d highrisk:6.4.7.2
--     gbt22239:8.1.8.4.d
-- when: SELECT 1 FROM suppliers WHERE coalesce(gets_data, 'none') <> 'none'
-- key: supplier
-- why: What is handed out is out of one's hands; only the agreement reaches it.
-- why[zh_CN]: 数据交出去就不在自己手里，能约束的只有协议。
-- fix: Stop handing data to {supplier} ({gets_data}) until the agreement is signed.
-- fix[zh_CN]: 在签订保密协议前停止向 {supplier}（{gets_data}）提供数据。
SELECT id AS supplier, gets_data, confidentiality_signed_on FROM suppliers
WHERE gets_data = 'foreign' OR (gets_data = 'external' AND confidentiality_signed_on IS NULL);
