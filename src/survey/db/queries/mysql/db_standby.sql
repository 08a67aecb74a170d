-- only: mariadb
-- needs: GRANT SLAVE MONITOR ON *.* TO the inspecting account (before 10.5: REPLICATION CLIENT)
-- as: role==standby kind==replication peer=Master_Host state=Slave_IO_State is_reading=Slave_IO_Running is_applying=Slave_SQL_Running lag_seconds=Seconds_Behind_Master has_tls=Master_SSL_Allowed error=Last_Error
SHOW ALL SLAVES STATUS;
