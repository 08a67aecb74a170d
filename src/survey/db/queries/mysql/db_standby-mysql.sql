-- only: mysql
-- from: 80022
-- needs: GRANT REPLICATION CLIENT ON *.* TO the inspecting account
-- as: role==standby kind==replication peer=Source_Host state=Replica_IO_State is_reading=Replica_IO_Running is_applying=Replica_SQL_Running lag_seconds=Seconds_Behind_Source has_tls=Source_SSL_Allowed error=Last_Error
SHOW REPLICA STATUS;
